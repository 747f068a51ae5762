// Tells the page around an embedded chart how high it is, whenever that changes.
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'council-scorecards:height', height }, '*');
};
new ResizeObserver(tell).observe(document.body);
