"""The profile's sentences without their codes: code them, then see what the records say."""

from dashboard.components.prose import show_prose
from dashboard.parts import coding, frame
from dashboard.state import session, store
from dashboard.views.coding import introduction
from dashboard.views.scope import opening
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "coding")
words = language(view.language)

frame.title(words.say("coding-title"), words)
show_prose(introduction(words), "coding-what")
frame.unknown_parts(words)
coding.sentence_and_rules(dataset, words)
frame.history(dataset, opening(dataset), "coding", words)
