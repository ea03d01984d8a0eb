"""Where the reader's system sets the colors, as high contrast on Windows does, signs stay signs."""

import io

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page

from tests.browser.conftest import Atlas

pytestmark = pytest.mark.own_window


def colors(sign: Locator) -> int:
    """Count the colors of what is drawn around the middle of a sign, its edge among them."""
    sign.scroll_into_view_if_needed()
    box = sign.bounding_box()
    assert box
    clip = {"x": box["x"] - 3, "y": box["y"] - 3,
            "width": box["width"] + 6, "height": box["height"] + 6}  # fmt: skip
    picture = Image.open(io.BytesIO(sign.page.screenshot(clip=clip)))  # type: ignore[arg-type]
    return len(picture.convert("RGB").getcolors(100_000) or ())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_sign_of_the_legend_is_seen(scheme: str, page: Page, atlas: Atlas) -> None:
    page.emulate_media(forced_colors="active", color_scheme=scheme)  # type: ignore[arg-type]
    atlas(page, "?lang=en")
    signs = page.locator(".legend .sign")
    names = signs.evaluate_all("all => all.map(one => one.className)")
    assert len(names) > 8
    blank = [name for n, name in enumerate(names) if colors(signs.nth(n)) < 2]
    assert blank == []


def test_a_disc_and_a_pill_are_told_apart(page: Page, atlas: Atlas) -> None:
    page.emulate_media(forced_colors="active")
    atlas(page, "?lang=en")
    fills = page.locator(".legend .s-disc, .legend .s-pill").evaluate_all(
        "all => all.map(one => getComputedStyle(one).backgroundColor)"
    )
    assert len(fills) == len(set(fills)) == 2
