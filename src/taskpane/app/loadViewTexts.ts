import type { Language } from '../../excel/workbookAccess';
import type { NextTimeTexts } from '../../texts/nextTimeTexts';
import type { DisclosureTexts } from '../../texts/disclosureTexts';
import type { NewListTexts } from '../../texts/newListTexts';
import type { UpdateTexts } from '../../texts/updateTexts';
import type { SettingsTexts } from '../../texts/settingsTexts';

/** Loads the texts of the view of definitions; each language lies in a file of its own. */
export async function loadSettingsTexts(language: Language): Promise<SettingsTexts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "settings-texts-sv" */ '../../texts/sv/settings'))
        .settings;
    case 'en':
      return (await import(/* webpackChunkName: "settings-texts-en" */ '../../texts/en/settings'))
        .settings;
  }
}

/** Loads the texts of the choice of how small groups are protected; each language lies in a file of its own. */
export async function loadDisclosureTexts(language: Language): Promise<DisclosureTexts> {
  switch (language) {
    case 'sv':
      return (
        await import(/* webpackChunkName: "disclosure-texts-sv" */ '../../texts/sv/disclosure')
      ).disclosure;
    case 'en':
      return (
        await import(/* webpackChunkName: "disclosure-texts-en" */ '../../texts/en/disclosure')
      ).disclosure;
  }
}

/** Loads the texts of a new participant list; each language lies in a file of its own. */
export async function loadNewListTexts(language: Language): Promise<NewListTexts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "new-list-texts-sv" */ '../../texts/sv/newList'))
        .newList;
    case 'en':
      return (await import(/* webpackChunkName: "new-list-texts-en" */ '../../texts/en/newList'))
        .newList;
  }
}

/** Loads what a report that goes on from the last one says; each language lies in a file of its own. */
export async function loadNextTimeTexts(language: Language): Promise<NextTimeTexts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "next-time-texts-sv" */ '../../texts/sv/nextTime'))
        .nextTime;
    case 'en':
      return (await import(/* webpackChunkName: "next-time-texts-en" */ '../../texts/en/nextTime'))
        .nextTime;
  }
}

/** Loads the texts of updating and undoing; each language lies in a file of its own. */
export async function loadUpdateTexts(language: Language): Promise<UpdateTexts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "update-texts-sv" */ '../../texts/sv/update'))
        .update;
    case 'en':
      return (await import(/* webpackChunkName: "update-texts-en" */ '../../texts/en/update'))
        .update;
  }
}
