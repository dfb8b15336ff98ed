import type { ReportTexts } from '../../reportTexts';

/** Guiding questions under a heading: short, one thing each. */
export const prompts: ReportTexts['prompts'] = {
  summaryStaff: ['Who has worked in the team, and what has changed?'],
  summaryOrganisation: ['What has mattered most in the cooperation between the authorities?'],
  introduction: ['What is the team’s task, and whom is it for?'],
  participantsConditionsReflection: [
    'Have the right people come? Who is missing?',
    'Did anything in the referrals surprise you?',
  ],
  participantsProcessDescription: ['What have participants done, from start to exit?'],
  participantsProcessAnalysis: ['What in the way of working has worked, and what had to change?'],
  participantsProcessReflection: ['What do participants themselves say?'],
  participantsResultsReflection: [
    'What explains the result? What do the figures not show?',
    'Which change in participants is not seen in the exits?',
  ],
  participants: ['What must the reader know about the participants to understand the figures?'],
  staff: ['Who has worked in the team? Which skills are there, and which are missing?'],
  staffConditionsDescription: [
    'How many work in the team, for how much of their time and from which authorities?',
  ],
  staffConditionsAnalysis: ['Are staff and skills enough for the task?'],
  staffConditionsReflection: ['What does the team need to do better?'],
  staffProcessDescription: ['Which supervision and training has the team had?'],
  staffProcessAnalysis: ['How has the team worked together?'],
  staffProcessReflection: ['What has the team learned?'],
  staffResultsDescription: ['What have supervision and training led to?'],
  staffResultsAnalysis: ['What has changed in how the team works?'],
  staffResultsReflection: ['What does the team take with it to the next period?'],
  organisation: [
    'How has the cooperation between the authorities worked? What hinders and what helps?',
  ],
  organisationConditionsDescription: ['How is the team organised, and who decides what?'],
  organisationConditionsAnalysis: ['Which conditions do the authorities give the team?'],
  organisationConditionsReflection: ['What would make cooperation easier?'],
  organisationProcessDescription: [
    'How have steering group and cooperation worked during the period?',
  ],
  organisationProcessAnalysis: [
    'Where has cooperation been easy, and where has it come to a stop?',
  ],
  organisationProcessReflection: ['What can the steering group do differently?'],
  organisationResultsReflection: ['What explains the differences from the budget?'],
  economy: ['What explains the differences from the budget?'],
  development: ['Which two or three things are to be developed, by whom and by when?'],
  futureNeeds: ['What does the team need next year, and why?'],
};

/** Questions under a heading where no figure says anything: no budget, or no period to compare with. */
export const promptsOfEmpty: ReportTexts['promptsOfEmpty'] = {
  participantsConditionsAnalysis: ['What has changed in who comes to the team?'],
  participantsResultsAnalysis: ['What do the exits say about how the team works?'],
  analysis: ['What has changed since the last report?'],
  organisationResultsDescription: ['How did the outcome compare with the budget?'],
  organisationResultsAnalysis: ['Which costs differ most from the budget?'],
  economy: ['How did the outcome compare with the budget?'],
};
