/** An element with attributes (`true`: without a value) and children. */
export function create(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(attribute, value === true ? '' : value);
  element.append(...children);
  return element;
}
