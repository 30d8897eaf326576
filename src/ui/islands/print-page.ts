/** The link that prints does. Without this script the browser’s own way of printing is there, and the link is not shown. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href="#print"]') : null
  if (!link) return
  event.preventDefault()
  window.print()
})
