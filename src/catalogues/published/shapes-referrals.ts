import type { Shape } from '../../core/publishing/printed-table.ts'

// Where the referral pages of the profile report (#15B) print what, in the tables of GUIDE-2013.

const section = (line: number, rows: Shape['rows']): Shape => ({
  line,
  report: 'profile',
  headings: 2,
  label: 0,
  rows,
  columns: ['all', 'job_search', 'job_placement', 'job_retention', 'unassisted'].flatMap((block, index) => [
    { at: 1 + 2 * index, block, field: 'count' },
    { at: 2 + 2 * index, block, field: 'pct' },
  ]),
})

const resourceRows = {
  'out_community.child_care': 'Child Care',
  'out_community.education': 'Educational/Academic',
  'out_community.financial': 'Financial Planning',
  'out_community.health': 'Health/Counselling',
  'out_community.housing': 'Housing Services',
  'out_community.language': 'Language Services',
  'out_community.legal': 'Legal Services',
  'out_community.newcomer': 'Newcomer Services',
  'out_community.regulatory': 'Regulatory Bodies',
}

/** The two copies spell the municipal service differently; both are damaged. */
const outCommunityRows = (heading: string, municipal: string): Shape['rows'] => ({
  out_community: heading,
  'out_community.credential': 'Credential Assessment',
  'out_community.action_centre': 'EO - Action Center',
  'out_community.rrts': 'EO - RRTS',
  'out_community.municipal': municipal,
  'out_community.odsp': 'Ontario Disability',
  'out_community.ow': 'Ontario Works',
  ...resourceRows,
})

const outProgramsRows = {
  out_programs: 'REFERRALS TO OTHER PROGRAMS',
  'out_programs.credential': 'Credentialed Assessment',
  'out_programs.action_centre': 'EO - Action Center',
  'out_programs.co_op': 'EO - Apprenticeship Program - Co-op',
  'out_programs.apprenticeship_other': 'EO - Apprenticeship Program - Other',
  'out_programs.pre_apprenticeship': 'EO - Apprenticeship Program - Pre',
  'out_programs.provider_other': 'EO - Employment Ontario Service Provider',
  'out_programs.provider': 'EO - Employment Service Provider',
  'out_programs.literacy': 'EO - Literacy',
  'out_programs.local_boards': 'EO - Local Boards',
  'out_programs.job_bank': 'EO - Ontario Job Bank',
  'out_programs.rrts': 'EO - RRTS',
  'out_programs.ged': 'General Education Development',
  'out_programs.municipal': 'Government Services Municipal',
  'out_programs.federal_other': 'Government Training Federal - Other',
  'out_programs.federal_youth': 'Government Training Federal - Youth',
  'out_programs.provincial_other': 'Government Training Provincial',
  'out_programs.high_school': 'High School',
  'out_programs.ilc': 'Independent Learning',
}

const referredInRows = {
  referred_in: 'REFERRED IN',
  'referred_in.action_centre': 'EO - Action Center',
  'referred_in.co_op': 'EO - Apprenticeship Program - Co-op',
  'referred_in.youth_apprenticeship': 'EO - Apprenticeship Program - Ontario Youth',
  'referred_in.apprenticeship_other': 'EO - Apprenticeship Program - Other',
  'referred_in.pre_apprenticeship': 'EO - Apprenticeship Program - Pre',
  'referred_in.provider_other': 'EO - Employment Ontario Service Provider',
}

const outSchoolRows = {
  out_school: '2 Referred Out',
  'out_school.ged': 'General Education Development',
  'out_school.high_school': 'High School',
  'out_school.ilc': 'Independent Learning',
  out_training: 'Referred Out',
  'out_training.free_payer': 'Freepayer',
}

export const referralShapes: readonly Shape[] = [
  section(868, outProgramsRows),
  section(892, referredInRows),
  section(906, outSchoolRows),
  section(917, outCommunityRows('2 Referred Out', 'Ontarioservice')),
  section(1840, outCommunityRows('2. Referred Out', 'Gov/Services')),
  {
    ...section(942, { resources: 0, ...resourceRows }),
    headings: 0,
    columns: [{ at: 1, block: 'all', field: 'count' }],
  },
  {
    ...section(1859, resourceRows),
    headings: 1,
    columns: [
      { at: 1, block: 'all', field: 'count' },
      { at: 2, block: 'job_retention', field: 'count' },
    ],
  },
]
