import type { Role } from '../src/core/access/role.ts'
import { registerClient } from '../src/records/clients/register-client.ts'
import type { NewClient } from '../src/records/clients/register-client.ts'
import { form } from './colleagues-world.ts'
import { ERABLES, registering } from './registering.ts'
import type { Registering } from './registering.ts'
import { newColleague } from './viewing.ts'
import { testWorld } from './world.ts'
import type { Browser, Fields } from './world.ts'

/** The pages of a registration over two providers, asked by people of their staff. */
export type RegisteringPages = Registering & {
  /** Somebody new of the staff at their browser. */
  readonly at: (site: number, role?: Role) => Promise<Browser>
  /** Somebody on file already: the number. */
  readonly onFile: (wanted: NewClient) => Promise<number>
}

export const registeringPages = async (): Promise<RegisteringPages> => {
  const here = await registering()
  const site = await testWorld(here.database)
  return {
    ...here,
    at: async (place, role = 'reception') => {
      const { staffId } = await newColleague(here.database, place === ERABLES ? 2 : 1, [{ role, site: place }])
      return site.signIn(staffId)
    },
    onFile: async (wanted) => {
      const acting = await here.someone(wanted.registered.at.siteId)
      const answer = await registerClient(acting, site.world.door.keys, wanted)
      if (answer === 'already' || !answer.ok) throw new Error('not registered')
      return answer.value
    },
  }
}

/** A name and a birth date as they are typed, with a form of its own. */
export const typed = (family: string, given: string, birth: string, more: Fields = {}): Fields => {
  const [year = '', month = '', day = ''] = birth.split('-')
  return form({
    ...{ 'family-name': family, 'given-name': given, purpose: 'walk-in' },
    ...{ 'birth-date-day': day, 'birth-date-month': month, 'birth-date-year': year },
    ...more,
  })
}

/** What step 2 needs beside them. */
export const whole: Fields = {
  ...{ spoken: 'fr', site: 'MAPLE', 'service-reason': 'find_work', notice: 'yes', 'notice-how': 'paper' },
  ...{ 'notice-on-day': '14', 'notice-on-month': '1', 'notice-on-year': '2013' },
  consents: ['text_email', 'employer_contact'],
}

/** The hidden fields of a form on a page. */
export const hiddenIn = (page: string, id: string): Fields => {
  const found = (page.match(/<form[\s\S]*?<\/form>/g) ?? []).find((one) => one.includes(`id="${id}"`)) ?? ''
  return Object.fromEntries(
    [...found.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&#x27;', "'").replaceAll('&amp;', '&'),
    ]),
  )
}

/** Searches, says that it is none of those found, and comes to the form of step 2. */
export const toStepTwo = async (by: Browser, fields: Fields) => {
  const found = await (await by.post('/en/clients/register', fields)).text()
  const page = await (await by.post('/en/clients/register/person', hiddenIn(found, 'register-new'))).text()
  return { found, page, hidden: hiddenIn(page, 'register') }
}
