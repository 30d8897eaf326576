/** What runs inside the page. Each names the elements at fault, so that a failing test says where to look. */

/**
 * Elements whose words do not fit the box that hides what does not fit. A box that scrolls is no fault, since the
 * keyboard reaches it; a control scrolls within itself; what is only for listening is one pixel large on purpose.
 */
export const cutOff = (): readonly string[] => {
  const meant = '.rd-sr, .rd-scroll, input, select, textarea, svg, svg *'
  const named = ({ tagName, className, textContent }: HTMLElement) =>
    `${tagName.toLowerCase()}.${className}: ${textContent.trim().slice(0, 60)}`
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => !element.matches(meant) && (element.clientWidth > 1 || element.clientHeight > 1))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const down = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return across || down
    })
    .map(named)
}

/** What makes the page scroll sideways: the innermost elements that reach past the window. */
export const tooWide = (): readonly string[] => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const past = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.rd-scroll, .rd-sr, svg'),
  )
  const innermost = past.filter((element) => !past.some((other) => other !== element && element.contains(other)))
  const named = innermost.slice(0, 8).map((element) => {
    const place = element.closest('.rd-shown__state, main, header')
    return `${place?.id} ${element.tagName.toLowerCase()}.${element.className} to ${Math.ceil(element.getBoundingClientRect().right)}`
  })
  return [`${scrollWidth} of ${clientWidth}`, ...named]
}
