"""JSON that arrives in a script as it was sent."""

import json


def script_json(value: object) -> str:
    """Return JSON that is safe inside a script and inside a Jinja template."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # A brace pair can only stand inside a string: no object begins with an object.
    for raw, escaped in (
        ("<", "\\u003c"),
        ("\u2028", "\\u2028"),
        ("\u2029", "\\u2029"),
        ("{{", "{\\u007b"),
        ("{%", "{\\u0025"),
        ("{#", "{\\u0023"),
    ):
        text = text.replace(raw, escaped)
    return text
