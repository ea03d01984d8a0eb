"""What each edition says, does not say, and where nobody can tell."""

from dashboard.components.prose import show_prose
from dashboard.parts import frame, years
from dashboard.state import session, store
from dashboard.views.prose import paragraph
from dashboard.views.scope import opening
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "years")
words = language(view.language)

frame.title(words.say("years-title"), words)
show_prose([paragraph(words.say("years-whose"), tone="note")], "years-whose")
frame.unknown_parts(words)
years.topics(dataset, words)
years.compared(dataset, words)
years.partner_countries(dataset, words)
years.tiers(dataset, words)
years.responses(dataset, words)
years.figures(dataset, words)
frame.history(dataset, opening(dataset), "years", words)
