// Between the parts of a page and the server: takes what a reader asks of any of them, and gives
// each part what the answer holds for it. Nothing asked is lost: the run that it asks for may be
// dropped for the next before it has begun, and its answer may not come, so all goes along, and
// again, until the server says to have heard.
const FRAME = 8; // Milliseconds of work after which the browser may draw.
const queue = {};

export default function ({ data, setStateValue }) {
  unheard(queue, data.heard);
  queue.isConnected = true;
  const ask = asking(queue, setStateValue);
  window.atlasAsk = ask;
  deliver(data);
  return () => {
    // The next page may have come before this one is gone.
    if (window.atlasAsk !== ask) return;
    delete window.atlasAsk;
    queue.isConnected = false;
  };
}

// In the order of the answer, and seen as they come: the browser may draw in between.
async function deliver({ parts, at }) {
  let begun = performance.now();
  for (const [key, data] of Object.entries(parts)) {
    give(key, { data, at });
    if (performance.now() - begun < FRAME) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}

function give(key, { data, at }) {
  const parts = (window.atlasParts ||= new Map());
  const part = parts.get(key);
  if (part?.at > at) return;
  const isSame = part && JSON.stringify(part.data) === JSON.stringify(data);
  parts.set(key, { ...part, data, at });
  if (isSame) return;
  part?.told?.(data);
}
