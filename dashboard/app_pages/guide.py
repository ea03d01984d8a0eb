"""How not to misread the map, how others coded the report, sources, citation and codebook."""

from functools import partial

import streamlit as st

from dashboard.components.prose import show_prose
from dashboard.parts import embedded, frame, takeaway
from dashboard.state import session, store
from dashboard.views import guide
from dashboard.views.scope import opening
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "guide")
words = language(view.language)

frame.title(words.say("guide-title"), words, beside=partial(takeaway.menu, words))
frame.unknown_parts(words)
columns = st.columns(3, gap="medium")
for place, (wrong, why) in enumerate(guide.misreadings(dataset, words)):
    with columns[place % 3].container(border=True, height="stretch"):
        st.header(wrong, anchor=False)
        st.markdown(why)

for title, blocks in (
    ("others", guide.codings(dataset, words)),
    ("sources", guide.source_table(dataset, words)),
    ("version", guide.version(dataset, words)),
    ("picture", guide.pictures(words)),
):
    st.header(words.say(title), anchor=False)
    show_prose(blocks, title)
st.header(words.say("cite"), anchor=False)
show_prose(guide.how_to_cite(dataset, words), "cite")
embedded.code(dataset, words)
show_prose(guide.help_line(words), "help")
with st.expander(words.say("codebook")):
    st.caption(words.say("codebook-note"))
    st.markdown(guide.codebook())
frame.history(dataset, opening(dataset), "guide", words)
