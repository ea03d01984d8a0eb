"""Everything that the records hold on one place, on one page with a link of its own."""

from dashboard.parts import frame, place
from dashboard.state import session, store
from dashboard.views.scope import opening
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "place")
words = language(view.language)

subject = place.chosen(dataset)
frame.title(words.say("dossier-title"), words)
frame.unknown_parts(words)
if subject:
    place.sheet(dataset, subject, words)
place.others(dataset, words)
frame.history(dataset, opening(dataset), "place", words)
