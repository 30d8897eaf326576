import type { Locator, Page } from 'playwright-core'
import { axeFindings, expectNoSidewaysScroll } from '../browser.ts'
import { expect } from 'vitest'

/** How a person works a page. What is worked is found by its name on the screen, never by how it is built. */
export type Hands = {
  /** A link or a button that leads to another page. */
  readonly go: (to: Locator) => Promise<void>
  readonly write: (box: Locator, text: string) => Promise<void>
  /** One line of a list. */
  readonly choose: (list: Locator, line: string) => Promise<void>
  /** A radio or a box to tick. */
  readonly tick: (choice: Locator) => Promise<void>
}

export const byMouse = (page: Page): Hands => ({
  go: (to) => leads(page, () => to.click()),
  write: (box, text) => box.fill(text),
  choose: async (list, line) => void (await list.selectOption(line)),
  tick: (choice) => choice.check(),
})

/** Tab, arrows, space, Enter and letters: nothing is clicked, and nothing is focused but by walking to it. */
export const byKeyboard = (page: Page): Hands => {
  const { keyboard } = page
  const here = page.locator(':focus')
  const isAt = async (what: Locator): Promise<boolean> => (await what.and(here).count()) === 1
  const walk = async (what: Locator, arrived: () => Promise<boolean>): Promise<void> => {
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      if (await arrived()) return
      await keyboard.press('Tab')
    }
    throw new Error(`no Tab leads to ${String(what)}`)
  }
  return {
    go: async (to) => {
      await walk(to, () => isAt(to))
      await leads(page, () => keyboard.press('Enter'))
    },
    write: async (box, text) => {
      await walk(box, () => isAt(box))
      await keyboard.press('Control+A')
      await keyboard.type(text)
    },
    choose: async (list, line) => {
      await walk(list, () => isAt(list))
      const chosen = list.locator('option:checked')
      for (let steps = 0; (await chosen.textContent()) !== line && steps < MOST_STEPS; steps++)
        await keyboard.press('ArrowDown')
      expect(await chosen.textContent()).toBe(line)
    },
    tick: async (choice) => {
      const name = await choice.getAttribute('name')
      const isRadio = (await choice.getAttribute('type')) === 'radio'
      // Tab stops at one radio of a question; the arrows lead to the others, and choose as they go.
      const ofQuestion = page.locator(`input[type=radio][name="${name}"]`)
      await walk(choice, async () => (isRadio ? (await ofQuestion.and(here).count()) === 1 : isAt(choice)))
      for (let steps = 0; isRadio && !(await isAt(choice)) && steps < MOST_STEPS; steps++)
        await keyboard.press('ArrowDown')
      if (!(await choice.isChecked())) await keyboard.press('Space')
      expect(await choice.isChecked()).toBe(true)
    },
  }
}

const MOST_STEPS = 200

const leads = async (page: Page, work: () => Promise<void>): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), work()])
}

/** A station of a journey: nothing wider than the window and, where scripts run, no finding of axe. */
export const station = async (page: Page, name: string, scripts = true): Promise<void> => {
  await expectNoSidewaysScroll(page)
  if (scripts) expect([name, await axeFindings(page)]).toEqual([name, []])
}

/** The page says this, somewhere in its main part; the spaces of French typography count as spaces. */
export const says = async (page: Page, ...sentences: readonly string[]): Promise<void> => {
  const text = plain(await page.getByRole('main').innerText())
  for (const sentence of sentences) expect(text).toContain(plain(sentence))
}

const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ')

/** The three boxes of a day. */
export const writeDay = async (
  { write }: Hands,
  question: Locator,
  [day, month, year]: readonly [string, string, string],
): Promise<void> => {
  const [first, second, third] = [0, 1, 2].map((at) => question.getByRole('textbox').nth(at))
  if (!first || !second || !third) throw new Error('a day has three boxes')
  await write(first, day)
  await write(second, month)
  await write(third, year)
}
