import { stories } from '../../src/fiction/stories/all.ts'
import type { Story } from '../../src/fiction/stories/story.ts'
import { numbersOf } from '../../src/fiction/stories/write-stories.ts'

/** docs/guide/people.md: whom one meets in a demonstration, what each shows, and where to look. */
export const peoplePage = (): string =>
  [
    '# People of the demonstration',
    '',
    'Everybody in a demonstration is made up: family names are words for “example” or “not real”, telephone numbers are',
    'those kept for fiction. These have a story. They are clients of the site where the demonstration’s manager works, in the',
    'counsellor’s caseload, and their numbers are the same in every demonstration. Type a name or a number into the search.',
    '',
    'Tout le monde est inventé. Ces personnes-ci ont une histoire : leur dossier est au point de service de la gestionnaire.',
    'Tapez un nom ou un numéro dans la recherche.',
    '',
    ...stories.flatMap(storyLines),
    '',
  ].join('\n')

const storyLines = (story: Story): readonly string[] => {
  const { client, plans } = numbersOf(story.key)
  const { given_name, family_name } = story.person
  return [
    `## ${given_name} ${family_name}`,
    '',
    `Client ${client}${plans.map((plan) => ` · plan ${plan}`).join('')}`,
    '',
    `- ${story.shows.en} ${story.look.en}`,
    `- ${story.shows.fr} ${story.look.fr}`,
    '',
  ]
}
