const LOOK_EVERY = 2_000
/** Then the link to look again is left: a window that was forgotten must not keep its session alive. */
const FOLLOW_FOR = 20 * 60_000

/**
 * Fetches the page while it shows work under way, and puts the newer progress in the place of the older. What is going on
 * is read out when it changes. When the work has come to something else, the page is loaded anew. A window nobody sees
 * waits.
 */
const follow = (region: HTMLElement): void => {
  const end = Date.now() + FOLLOW_FOR
  const again = () =>
    setTimeout(() => {
      if (Date.now() < end) void look(region).then((goesOn) => goesOn && again())
    }, LOOK_EVERY)
  again()
}

/** Whether the work goes on. A server that cannot answer for a moment is asked again. */
const look = async (region: HTMLElement): Promise<boolean> => {
  if (document.hidden) return true
  const answer = await fetch(location.href).catch(() => null)
  if (!answer || answer.status >= 500) return true
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const newer = page.querySelector<HTMLElement>('[data-follow]')
  if (newer?.dataset['follow'] !== region.dataset['follow']) {
    location.reload()
    return false
  }
  if (newer && newer.innerHTML !== region.innerHTML) region.replaceChildren(...newer.childNodes)
  const [said, says] = [document, page].map((one) => one.querySelector('[data-follow-says]'))
  if (said && says && said.textContent !== says.textContent) said.textContent = says.textContent
  return true
}

const region = document.querySelector<HTMLElement>('[data-follow]')
if (region) follow(region)
