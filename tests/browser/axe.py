"""What axe-core finds on a page: each of its rules, in every frame and shadow."""

from dataclasses import dataclass
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

RUN = """async () => {
    const isBeyond = ({ tags }) => tags.includes("wcag2aaa");
    const rules = axe.getRules().filter(rule => !isBeyond(rule)).map(rule => rule.ruleId);
    const found = await axe.run(document, {
        runOnly: { type: "rule", values: rules }, resultTypes: ["violations"], elementRef: true,
    });
    const near = element => {
        const held = element?.closest("[data-testid]")?.dataset.testid;
        return `[data-testid="${held}"] ${element?.localName}`;
    };
    return found.violations.flatMap(({ id, nodes }) => nodes.map(node => ({
        rule: id,
        target: node.target.flat(),
        near: near(node.element),
        html: node.html.slice(0, 200),
        is_ours: node.target.length > 1 || Array.isArray(node.target[0])
            || /class="atlas-/.test(node.html),
    })));
}"""
"""Every rule of axe but those of level AAA, which the pages do not promise."""


@dataclass(frozen=True)
class Violation:
    """One rule that one node breaks."""

    rule: str
    where: str
    """Streamlit's nodes by what they stand in, ours by their own selector."""
    html: str
    is_ours: bool


def violations(page: Page) -> list[Violation]:
    """Return what breaks a rule on a page as it stands."""
    for frame in page.frames:
        frame.evaluate(f"{AXE}; null")
    return [
        Violation(
            rule=found["rule"],
            where=" ".join(found["target"][-1:]) if found["is_ours"] else found["near"],
            html=found["html"],
            is_ours=found["is_ours"],
        )
        for found in page.evaluate(RUN)
    ]
