import { minutesLeft, WARNING_MINUTES } from './minutes-left.ts'

const LOOK_EVERY = 5_000

/**
 * Says a few minutes before the session ends that it will, and offers to stay. The words come with the page. Its pages
 * tell each other: who works in one window is not warned in another.
 */
class SessionWatch extends HTMLElement {
  #end = 0
  #span = 0
  #said: readonly string[] = []
  #others = new BroadcastChannel('session')

  connectedCallback() {
    this.#said = JSON.parse(this.dataset['says'] ?? '[]') as string[]
    this.#span = Number(this.dataset['endsAt']) - Number(this.dataset['now'] ?? Date.now())
    this.#others.onmessage = ({ data }: MessageEvent<number>) => this.#lasts(Math.max(this.#end, data))
    this.querySelector('button')?.addEventListener('click', () => void this.#stay())
    document.addEventListener('visibilitychange', () => this.#look())
    setInterval(() => this.#look(), LOOK_EVERY)
    this.#begins(this.#span)
  }

  #begins(span: number) {
    this.#lasts(Date.now() + span)
    this.#others.postMessage(this.#end)
  }

  #lasts(end: number) {
    this.#end = end
    this.#look()
  }

  #look() {
    const left = minutesLeft(Date.now(), this.#end)
    const says = left > WARNING_MINUTES ? '' : (this.#said[left] ?? '')
    const status = this.querySelector('[role=status]')
    if (status && status.textContent !== says) status.textContent = says
    this.toggleAttribute('data-open', says !== '')
    this.querySelector('button')?.toggleAttribute('hidden', left === 0)
  }

  /** The answer may say how many milliseconds the session lasts now; otherwise as long as when the page came. */
  async #stay() {
    const body = new URLSearchParams({ token: this.dataset['token'] ?? '' })
    const answer = await fetch(this.dataset['stay'] ?? '', { method: 'POST', body }).catch(() => null)
    if (answer?.ok) this.#begins(Number(await answer.text()) || this.#span)
    else if (answer) this.#lasts(0)
  }
}

customElements.define('session-watch', SessionWatch)
