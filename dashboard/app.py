"""The entry point: ``streamlit run dashboard/app.py``.

The server imports it and takes ``app``; every visit of a reader runs it as a script. Whoever starts
it in another way has the same pages, files that no browser keeps, and links that show no map.
"""

if __name__ == "__main__":
    # Not before: Streamlit knows of components only what a script declares.
    from dashboard.visit import visit

    visit()
else:
    import streamlit as st
    from starlette.middleware import Middleware

    from dashboard.keeping import Keeping
    from dashboard.sharing import Sharing

    app = st.App(__file__, middleware=[Middleware(Keeping), Middleware(Sharing)])
