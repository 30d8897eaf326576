import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { BulletBar } from '../../../ui/charts/bullet-bar.tsx'
import { Figure } from '../../../ui/figure.tsx'
import { Block } from '../../../ui/head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { definitionUrl } from '../paths.ts'
import { messages } from './messages.ts'
import type { Score } from './model.ts'

/** The overall score with what it rests on: that nobody confirmed it stands beside the figure. */
export const ScoreBlock = ({ language, score }: { language: Language; score: Score }) => {
  const t = messages[language]
  const said = (value: number) => write[language].number(value, 2)
  const { value, atStandards, before, assumed } = score
  return (
    <Block title={t.quality}>
      <Figure
        value={value === null ? t.noScore : said(value)}
        known={value !== null}
        {...(value !== null && { unit: t.outOf })}
        tag={assumed && value !== null ? <Tag state="info">{t.assumption}</Tag> : undefined}
        definition={{ words: t.scoreHow, href: definitionUrl(language, 'score') }}
      >
        {value !== null && (
          <BulletBar
            tall
            most={10}
            value={value}
            standard={atStandards}
            label={atStandards === null ? t.scoreLabelNone(said(value)) : t.scoreLabel(said(value), said(atStandards))}
          />
        )}
        <p className="rd-small rd-mute">
          {[
            ...(value === null ? [t.noScoreWhy] : []),
            ...(atStandards === null ? [] : [t.atStandards(said(atStandards))]),
            ...(before === null ? [] : [t.scoreBefore(said(before))]),
            ...(assumed ? [t.scoreAssumed] : []),
          ].join(' ')}
        </p>
      </Figure>
    </Block>
  )
}
