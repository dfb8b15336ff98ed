/** Guiding questions under a heading: short, one thing each. */
export const prompts = {
  summaryStaff: ['Vilka har arbetat i teamet, och vad har ändrats i bemanningen?'],
  summaryOrganisation: ['Vad har varit viktigast i samverkan mellan myndigheterna?'],
  introduction: ['Vilket är insatsens uppdrag, och vem är den till för?'],
  participantsConditionsReflection: [
    'Har rätt personer kommit till insatsen? Vilka saknas?',
    'Var det något i remisserna som överraskade?',
  ],
  participantsProcessDescription: ['Vad har deltagarna gjort i insatsen, från start till avslut?'],
  participantsProcessAnalysis: ['Vad i arbetssättet har fungerat, och vad har fått ändras?'],
  participantsProcessReflection: ['Vad säger deltagarna själva?'],
  participantsResultsReflection: [
    'Vad förklarar resultatet? Vad visar siffrorna inte?',
    'Vilken förändring hos deltagarna syns inte i avsluten?',
  ],
  participants: ['Vad behöver läsaren veta om deltagarna för att förstå siffrorna?'],
  staff: ['Vilka har arbetat i teamet? Vilken kompetens finns och vilken saknas?'],
  staffConditionsDescription: [
    'Hur många arbetar i teamet, i vilken omfattning och från vilka myndigheter?',
  ],
  staffConditionsAnalysis: ['Räcker bemanningen och kompetensen för uppdraget?'],
  staffConditionsReflection: ['Vad behöver teamet för att lyckas bättre?'],
  staffProcessDescription: ['Vilken handledning och utbildning har teamet fått?'],
  staffProcessAnalysis: ['Hur har samarbetet i teamet fungerat?'],
  staffProcessReflection: ['Vad har teamet lärt sig?'],
  staffResultsDescription: ['Vad har handledning och utbildning lett till?'],
  staffResultsAnalysis: ['Vad har ändrats i teamets arbetssätt?'],
  staffResultsReflection: ['Vad tar teamet med sig till nästa period?'],
  organisation: ['Hur har samverkan mellan myndigheterna fungerat? Vad hindrar och vad hjälper?'],
  organisationConditionsDescription: ['Hur är insatsen organiserad, och vem beslutar om vad?'],
  organisationConditionsAnalysis: ['Vilka förutsättningar ger myndigheterna insatsen?'],
  organisationConditionsReflection: ['Vad skulle göra det lättare att samverka?'],
  organisationProcessDescription: ['Hur har styrgrupp och samverkan arbetat under perioden?'],
  organisationProcessAnalysis: ['Var har samverkan gått lätt, och var har den tagit stopp?'],
  organisationProcessReflection: ['Vad kan styrgruppen göra annorlunda?'],
  organisationResultsReflection: ['Vad förklarar avvikelserna mot budget?'],
  economy: ['Vad förklarar avvikelserna mot budget?'],
  development: ['Vilka två eller tre saker ska utvecklas, vem gör det och till när?'],
  futureNeeds: ['Vad behöver insatsen nästa år, och varför?'],
};

/** Questions under a heading where no figure says anything: no budget, or no period to compare with. */
export const promptsOfEmpty = {
  participantsConditionsAnalysis: ['Vad har ändrats i vilka som kommer till insatsen?'],
  participantsResultsAnalysis: ['Vad säger avsluten om hur insatsen fungerar?'],
  analysis: ['Vad har ändrats sedan förra rapporten?'],
  organisationResultsDescription: ['Hur blev utfallet mot budget?'],
  organisationResultsAnalysis: ['Vilka kostnader avviker mest från budget?'],
  economy: ['Hur blev utfallet mot budget?'],
};
