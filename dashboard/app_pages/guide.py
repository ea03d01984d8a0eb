"""How to misread the map, how others coded the report, sources, citation and codebook."""

import streamlit as st

from dashboard.parts import frame
from dashboard.state import session, store
from dashboard.views import guide
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "guide")
words = language(view.language)

frame.title(words.say("guide-title"), words)
frame.unknown_parts(words)
columns = st.columns(3, gap="medium")
for place, (wrong, why) in enumerate(guide.misreadings(words)):
    with columns[place % 3].container(border=True, height="stretch"):
        st.markdown(f"**{wrong}**  \n{why}")

st.subheader(words.say("others"), anchor=False)
st.markdown(words.say("others-intro"))
for coding, numbers in (("denver", guide.DENVER), ("goist", guide.GOIST)):
    st.markdown(words.say(f"others-{coding}"))
    for sentence in guide.quoted_sentences(dataset, numbers):
        st.markdown(f"> {sentence}")

st.subheader(words.say("sources"), anchor=False)
st.caption(words.say("sources-note"))
st.dataframe(guide.source_table(dataset, words), hide_index=True, key="sources")
st.subheader(words.say("cite"), anchor=False)
st.markdown(words.say("cite-how"))
with st.expander(words.say("codebook")):
    st.caption(words.say("codebook-note"))
    st.markdown(guide.codebook())
