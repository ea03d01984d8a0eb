// On a narrow screen: a button that opens the filter drawer and shows how many filters are set.
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector(".drawer");
  button.textContent = data.label;
  button.onclick = () => document.querySelector('[data-testid="stExpandSidebarButton"]')?.click();
}
