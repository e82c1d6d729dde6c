/** A new element with a class. */
export function element(name, className) {
  const made = document.createElement(name)
  made.className = className
  return made
}
