"""Pure builders: records in, content for the page out. None of them imports streamlit."""
