import { plainDate } from '../../core/shared/plain-date.ts'
import type { Story } from './story.ts'
import { eligible, newlyArrived } from './usual-rows.ts'

/** Plans on which something is due, ready, or near its cap, and somebody who has none yet. */
export const busyPlans: readonly Story[] = [
  {
    key: 'late',
    shows: {
      en: 'Her next step is late: an item that should have ended, and a referral nobody answered.',
      fr: 'Sa prochaine étape est en retard : un élément qui aurait dû finir et un aiguillage resté sans réponse.',
    },
    look: {
      en: 'As counsellor: her file. Next step says how late it is, and the head of the file what to mind when contacting her.',
      fr: 'Comme conseiller : son dossier. La prochaine étape dit de combien elle est en retard, et l’en-tête, les précautions pour la joindre.',
    },
    person: {
      family_name: 'Muestra',
      given_name: 'Oksana',
      birth_date: plainDate('1976-11-08'),
      gender: 'female',
      language: 'en',
      contact_by: 'email',
      email_safe: true,
      phone_safe: false,
      contact_note: 'Never telephone: somebody else answers. Email in the morning only (demo).',
    },
    registered: 80,
    consents: ['text_email'],
    plans: [
      {
        started: 79,
        accepted: 72,
        fields: { referred_in: 'formal_other', self_initiated: false, goal: 'Office work' },
        eligibility: eligible,
        summary: newlyArrived,
        items: [
          {
            days: { expected_start: 70, expected_end: 12, actual_start: 68 },
            row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both' },
          },
        ],
        referrals: [{ days: { sent_on: 40 }, row: { category: 'credential_assessment' } }],
      },
    ],
  },
  {
    key: 'ready-to-close',
    shows: {
      en: 'Everything is done and she has a job: the plan can be closed, and the pre-exit check names what to mend first.',
      fr: 'Tout est fait et elle a un emploi : le plan peut être fermé, et la vérification nomme ce qu’il faut d’abord corriger.',
    },
    look: {
      en: 'As counsellor: her file, Close the plan.',
      fr: 'Comme conseiller : son dossier, Fermer le plan.',
    },
    person: {
      family_name: 'Placeholder',
      given_name: 'Dina',
      birth_date: plainDate('1990-04-17'),
      gender: 'female',
      language: 'en',
    },
    registered: 110,
    consents: ['employer_contact'],
    plans: [
      {
        started: 109,
        accepted: 100,
        fields: { referred_in: 'formal_other', self_initiated: false, goal: 'Work with children' },
        eligibility: eligible,
        summary: {
          ...newlyArrived,
          education: 'certificate',
          education_country: 'in_canada',
          experience: 'in_canada',
          newcomer: false,
          credentials: 'none',
        },
        items: [
          {
            days: { expected_start: 99, expected_end: 30, actual_start: 98, actual_end: 28 },
            row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both', outcome: 'attained' },
          },
        ],
        referrals: [{ days: { sent_on: 60 }, row: { category: 'child_care' } }],
        jobs: [
          {
            days: { started_on: 21 },
            row: {
              job_title: 'Educator’s assistant (demo)',
              hours_per_week: 32,
              wage: '15.00',
              wage_per: 'hour',
              cancelled: false,
            },
          },
        ],
      },
    ],
  },
  {
    key: 'near-the-cap',
    shows: {
      en: 'A placement with incentive and supports near the cap: what room is left stands beside each.',
      fr: 'Un placement avec incitatif et des soutiens près du plafond : ce qui reste est écrit à côté.',
    },
    look: {
      en: 'As finance: the plan, Supports and incentives. A support of $60 is refused, with the room that is left.',
      fr: 'Comme finances : le plan, Soutiens et incitatifs. Un soutien de 60 $ est refusé, avec ce qui reste.',
    },
    person: {
      family_name: 'McPretend',
      given_name: 'Theo',
      birth_date: plainDate('1999-03-12'),
      gender: 'male',
      language: 'en',
    },
    registered: 90,
    consents: ['employer_contact'],
    plans: [
      {
        started: 89,
        accepted: 84,
        fields: { referred_in: 'eo_oyap', self_initiated: false, goal: 'Apprentice carpenter' },
        eligibility: eligible,
        summary: {
          ...newlyArrived,
          education: 'grade_11',
          education_country: 'in_canada',
          experience: 'none',
          newcomer: false,
          credentials: 'none',
        },
        items: [
          {
            days: { expected_start: 80, expected_end: -30, actual_start: 79 },
            row: { sub_goal: 'job_placement', kind: 'placement_incentive', responsible: 'both' },
          },
        ],
        placements: [
          {
            days: { started_on: 70 },
            row: {
              category: 'apprenticeship',
              with_incentive: true,
              job_title: 'Carpenter’s apprentice (demo)',
              hours_per_week: 40,
              wage: '14.00',
              wage_per: 'hour',
            },
          },
        ],
        payments: [
          { days: { paid_on: 75 }, row: { kind: 'special_equipment', amount: '310.00' } },
          { days: { paid_on: 60 }, row: { kind: 'transportation', amount: '145.00' } },
          { days: { paid_on: 30 }, row: { kind: 'incentive', amount: '4500.00' } },
        ],
      },
    ],
  },
  {
    key: 'walked-in',
    shows: {
      en: 'He came in and was registered; nobody has opened a plan yet.',
      fr: 'Il s’est présenté et a été inscrit ; personne n’a encore ouvert de plan.',
    },
    look: {
      en: 'As counsellor: his file, Open a plan.',
      fr: 'Comme conseiller : son dossier, Ouvrir un plan.',
    },
    person: {
      family_name: 'Probny',
      given_name: 'Ambrose',
      birth_date: plainDate('2001-06-25'),
      gender: 'male',
      language: 'en',
    },
    registered: 1,
    plans: [],
  },
]
