import type { Language } from '../../../core/shared/bilingual.ts'
import { acceptPath, addPath, goalPath, inLanguage, printPath } from '../paths.ts'
import { messages } from './messages.ts'

type Ways = { readonly language: Language; readonly plan: number; readonly read: Language }

/** The same plan in the other language, on paper, and what may have to be put right before it is accepted. */
export const WaysAround = ({ language, plan, read }: Ways) => {
  const says = messages[language]
  const other = read === 'en' ? 'fr' : 'en'
  const ways = [
    { href: `${acceptPath(plan)}?in=${other}`, says: other === 'fr' ? says.inFrench : says.inEnglish },
    { href: `${printPath(plan)}?in=${read}`, says: says.print },
    { href: `${goalPath(plan)}?from=accept`, says: says.changeGoal },
    { href: addPath(plan, 'items'), says: says.addItem },
  ]
  return (
    <div className="rd-actions rd-noprint">
      {ways.map((way) => (
        <a key={way.href} href={inLanguage(language, way.href)}>
          {way.says}
        </a>
      ))}
    </div>
  )
}
