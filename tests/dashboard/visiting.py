"""A page as a reader meets it, without a browser."""

import re
from pathlib import Path

from streamlit.testing.v1 import AppTest

from dashboard.state import store

APP = Path(store.__file__).parents[1] / "app.py"


def visit(page: str = "atlas", **query: str | list[str]) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    return app if page == "atlas" else app.switch_page(f"app_pages/{page}.py").run()


def headings(app: AppTest) -> list[str]:
    return [element.value for element in (*app.title, *app.header)]


def markdown(app: AppTest) -> list[str]:
    return [element.value for element in (*app.markdown, *app.info, *app.warning, *app.caption)]


def plain(text: str) -> str:
    """Return Markdown without the backslashes that keep its signs from acting."""
    return re.sub(r"\\([^\w\s])", r"\1", text)


def paragraphs(app: AppTest) -> list[str]:
    return [plain(text) for text in (*markdown(app), *(text.value for text in app.text))]


def warnings(app: AppTest) -> str:
    return "\n".join(plain(warning.value) for warning in app.warning)
