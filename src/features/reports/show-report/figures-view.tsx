import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Callout } from '../../../ui/callout.tsx'
import { ofWhom } from '../shared/statement.tsx'
import { CoreTable } from './core-table.tsx'
import { messages } from './messages.ts'
import type { ReportFigures } from './model.ts'
import { Official } from './official.tsx'
import { Payments } from './payments.tsx'
import { ScoreBlock } from './score.tsx'
import { StandsOutList } from './stands-out-list.tsx'

type Parts = { readonly language: Language; readonly figures: ReportFigures }

/** Everything counted, from the score to the last payment. */
export const FiguresView = ({ language, figures }: Parts) => (
  <>
    {figures.rests.count === 0 && <Nothing language={language} figures={figures} />}
    {figures.score && (
      <div className="rd-grid rd-grid--2">
        <ScoreBlock language={language} score={figures.score} />
        <StandsOutList language={language} figures={figures} />
      </div>
    )}
    {figures.core.length > 0 && <CoreTable language={language} figures={figures} />}
    <Official language={language} figures={figures} />
    <Payments language={language} figures={figures} />
  </>
)

const Nothing = ({ language, figures: { rests } }: Parts) => (
  <Callout title={messages[language].emptyTitle}>
    <p>
      {messages[language].empty(
        rests.population[language],
        ofWhom(rests, language),
        write[language].days(rests.period),
      )}
    </p>
  </Callout>
)
