// What an earlier card of the list said word for word: it stands on the screen, where a card is
// read alone, and not once more on paper. A hedge stays with each quote.
const ALIKE = ".place-note, .translation .label";

function markAgain(cards) {
  const said = new Set();
  for (const card of cards) {
    markQuotation(card.querySelector("blockquote"), said);
    for (const part of card.querySelectorAll(ALIKE)) if (isKnown(part, said)) again(part);
  }
}

function markQuotation(quotation, said) {
  if (quotation && isKnown(quotation, said))
    quotation.querySelectorAll("span:not(.hedge)").forEach(again);
}

function isKnown({ textContent }, said) {
  return said.has(textContent) || !said.add(textContent);
}

function again(part) {
  part.classList.add("again");
}
