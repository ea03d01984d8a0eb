"""What breaks a rule of axe-core and stays: Streamlit's own nodes, and what a map must do."""

STREAMLIT = frozenset({
    ("duplicate-id", '[data-testid="stHeadingWithActionElements"] h2'),
})
"""Rule and place of what Streamlit draws and no word or style of ours reaches.

A heading's id is made of its words, and the codebook has two that the guide has too.
"""

ESSENTIAL = frozenset({("target-size", 'class="mark')})
"""Rule of what is ours, and what its node holds: a mark stands where its place is.

WCAG 2.5.8 excepts what is essential to the information, and what has an equal elsewhere: every
statement at a mark has its words in the text and its row in the table.
"""
