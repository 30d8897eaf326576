import type { Language } from '../../core/shared/bilingual.ts'
import { write } from '../../platform/i18n/write.ts'
import type { Example } from '../../ui/example.ts'
import { Block, Head } from '../../ui/head.tsx'
import { Page } from '../../ui/page.tsx'
import type { Frame } from '../../ui/page.tsx'
import { statesOf } from './group.ts'
import type { Group, Shown, WholePage } from './group.ts'
import { messages } from './messages.ts'
import { Neighbours } from './neighbours.tsx'
import { galleryUrl } from './paths.ts'

type IndexProps = { readonly frame: Frame; readonly groups: readonly Group[]; readonly pages: readonly WholePage[] }

/** All there is, by group. */
export const IndexView = ({ frame, groups, pages }: IndexProps) => {
  const { language } = frame
  const says = messages[language]
  return (
    <Page frame={frame} title={says.title}>
      <Head title={says.title} sub={says.says} />
      <Block title={says.groups} aside={says.components(write[language].number(groups.flatMap(examplesOf).length))}>
        <ul className="rd-gallery">
          {groups.map(({ id, title, says: about, examples }) => (
            <li key={id}>
              <h3>
                <a href={galleryUrl(language, id)}>{title[language]}</a>
              </h3>
              <p>{about[language]}</p>
              <p className="rd-small rd-mute">{examples.map((example) => example.title[language]).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </Block>
      <Block title={<a href={galleryUrl(language, 'pages')}>{says.pages}</a>} aside={says.pagesSays}>
        <PageList language={language} pages={pages} />
      </Block>
    </Page>
  )
}

/** One group: each component, each state, with its name and a link to itself. */
export const GroupView = ({ frame, group, groups }: { frame: Frame; group: Group; groups: readonly Group[] }) => {
  const { language } = frame
  return (
    <Page frame={frame} title={group.title[language]} crumbs={[up(language)]}>
      <Head title={group.title[language]} sub={group.says[language]} />
      <nav className="rd-gallery-index rd-noprint" aria-label={messages[language].onThisPage}>
        <ul>
          {group.examples.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title[language]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {group.examples.map((example) => (
        <Component key={example.id} language={language} group={group} example={example} />
      ))}
      <Neighbours language={language} groups={groups} id={group.id} />
    </Page>
  )
}

/** The pages that fill the window, by name: each opens alone. */
export const PagesView = ({ frame, groups, pages }: IndexProps) => {
  const { language } = frame
  const says = messages[language]
  return (
    <Page frame={frame} title={says.pages} crumbs={[up(language)]}>
      <Head title={says.pages} sub={says.pagesSays} />
      <PageList language={language} pages={pages} level={2} />
      <Neighbours language={language} groups={groups} id="pages" />
    </Page>
  )
}

const Component = ({ language, group, example }: { language: Language; group: Group; example: Example }) => {
  const states = statesOf(example)
  const says = messages[language]
  const aside = states.length === 1 ? says.state : says.states(write[language].number(states.length))
  return (
    <section className="rd-block rd-shown" id={example.id}>
      <div className="rd-block__head">
        <h2>{example.title[language]}</h2>
        <div className="rd-small">{aside}</div>
      </div>
      {states.map((shown) => (
        <State key={shown.id} language={language} group={group} shown={shown} />
      ))}
    </section>
  )
}

const State = ({ language, group, shown }: { language: Language; group: Group; shown: Shown }) => {
  const says = messages[language]
  const name = shown.name[language]
  return (
    <div className="rd-shown__state" id={shown.id}>
      <div className="rd-shown__name">
        <h3>{name}</h3>
        <p className="rd-small rd-noprint">
          <a href={`#${shown.id}`}>
            <span className="rd-sr">{says.linkTo} </span>
            <span aria-hidden="true">#</span>
            <span className="rd-sr">{`${shown.of.title[language]}, ${name}`}</span>
          </a>
          <a href={galleryUrl(language, group.id, shown.id)}>
            {says.alone}
            <span className="rd-sr">{` : ${shown.of.title[language]}, ${name}`}</span>
          </a>
        </p>
      </div>
      <div className="rd-shown__stage">{shown.show(language)}</div>
    </div>
  )
}

type PageListProps = { readonly language: Language; readonly pages: readonly WholePage[]; readonly level?: 2 | 3 }

const PageList = ({ language, pages, level = 3 }: PageListProps) => {
  const Heading = `h${level}` as const
  return (
    <ul className="rd-gallery">
      {pages.map(({ id, title, says }) => (
        <li key={id} id={id}>
          <Heading>
            <a href={galleryUrl(language, 'pages', id)}>{title[language]}</a>
          </Heading>
          <p>{says[language]}</p>
        </li>
      ))}
    </ul>
  )
}

const up = (language: Language) => ({ name: messages[language].title, href: galleryUrl(language) })

const examplesOf = ({ examples }: Group): readonly Example[] => examples
