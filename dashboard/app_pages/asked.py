"""What the US Department of Labor asks of Peru: another report than that on trafficking."""

from dashboard.components.prose import show_prose
from dashboard.parts import asked, frame
from dashboard.state import session, store
from dashboard.views.prose import paragraph
from dashboard.views.scope import opening
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "asked")
words = language(view.language)

frame.title(words.say("asked-title"), words)
show_prose([paragraph(words.say("asked-whose"), tone="notice")], "asked-whose")
frame.unknown_parts(words)
asked.actions(dataset, words)
asked.assessments(dataset, words)
asked.sectors(dataset, words)
frame.history(dataset, opening(dataset), "asked", words)
