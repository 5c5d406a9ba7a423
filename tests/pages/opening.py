"""Opens a page as its address does, without a browser, and reads what it shows."""

from streamlit.testing.v1 import AppTest

FRAME = "../../components/frame.py"


def open_page(file: str, /, **query: str | list[str]) -> AppTest:
    """The page of this file of pages/ once it is drawn."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    return (app if file == "overview" else app.switch_page(f"../pages/{file}.py")).run()


def shown(app: AppTest) -> str:
    """Its texts, without the signs that keep them from being read as Markdown."""
    return written(app).replace("\\", "")


def written(app: AppTest) -> str:
    """Its texts as they are written."""
    headings = [*app.title, *app.header, *app.subheader]
    parts = [*headings, *app.markdown, *app.caption, *app.info, *app.warning, *app.text]
    return "\n".join(each.value for each in parts)
