import type { Language } from '../../../core/shared/bilingual.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'
import { Steps } from '../../../ui/navigation.tsx'
import { inLanguage, REGISTER } from '../paths.ts'

/** Where one is on the way to a plan: first search, then the person and the notice. */
export const RegistrationSteps = ({ language, at }: { language: Language; at: 'check' | 'person' }) => {
  const says = messages[language]
  return (
    <Steps
      language={language}
      label={says.steps}
      steps={[
        at === 'check'
          ? { name: says.check, state: 'current' }
          : { name: says.check, state: 'done', href: inLanguage(language, REGISTER) },
        { name: says.person, state: at === 'person' ? 'current' : 'ahead' },
        { name: says.plan, state: 'ahead' },
      ]}
    />
  )
}

const messages = sentences({
  en: { steps: 'Registration', check: 'Search', person: 'Person and notice', plan: 'Plan' },
  fr: { steps: 'Inscription', check: 'Recherche', person: 'Personne et avis', plan: 'Plan' },
})
