import { refusal } from './hostError';
import type { HostState } from './hostState';
import type { HostObject } from './kind';
import { type KindName } from './kind';
import { kindOf, memberOf, plainProperties } from './members';
import { wireName, type QueryInfo } from './protocol';

/** What an add-in asked to load: names, and below each what is asked of the object it leads to. */
export type Selection = ReadonlyMap<string, Selection>;

type Building = Map<string, Building>;

const EVERYTHING = '$all';
const NOTHING = '$none';

/** Properties that a formula's result shows in. */
const CALCULATED = ['values', 'text', 'valueTypes', 'value'];

/** Kinds whose values no formula gives: an add-in reads its settings while its functions are being called. */
const WITHOUT_FORMULAS: readonly KindName[] = ['Setting', 'SettingCollection'];

export function selectionOf(query: QueryInfo | undefined): Selection {
  const root: Building = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let at = root;
    for (const name of path.split('/')) {
      const next: Building = at.get(name.trim()) ?? new Map<string, Building>();
      at.set(name.trim(), next);
      at = next;
    }
  }
  return root;
}

/** Whether the answer depends on formulas being calculated. */
export function readsValues(kind: KindName, selection: Selection): boolean {
  return !WITHOUT_FORMULAS.includes(kind) && selectsValues(selection);
}

function selectsValues(selection: Selection): boolean {
  if (selection.size === 0) return true;
  return [...selection].some(
    ([name, below]) =>
      CALCULATED.includes(name) || name === EVERYTHING || (below.size > 0 && selectsValues(below)),
  );
}

/** How office.js finds the object again in a later request; empty for what is found by its path. */
export function identityOf<K extends KindName>(
  object: HostObject<K>,
): Readonly<Record<string, string>> {
  return kindOf(object).identity?.(object.target) ?? {};
}

/** An object as answers carry it: the selected properties, all plain ones where nothing is selected. */
export function answer<K extends KindName>(
  object: HostObject<K>,
  selection: Selection,
  state: HostState,
  promised: number,
  page: QueryInfo = {},
): Record<string, unknown> {
  const kind = kindOf(object);
  const answered: Record<string, unknown> = { ...identityOf(object) };
  if (selection.has(NOTHING)) return answered;
  const own = (name: string): boolean => Object.hasOwn(kind.members, name);
  const ofItems = kind.items ? itemSelection(selection, own) : null;
  if (kind.items && ofItems) {
    const { Skip = 0, Top = Infinity } = page;
    answered['_Items'] = kind
      .items(object.target, state)
      .slice(Skip, Skip + Top)
      .map((item) => answer(item, ofItems, state, promised));
  }
  for (const name of propertyNames(object, selection, promised, own)) {
    answered[wireName(name)] = property(object, name, selection.get(name), state, promised);
  }
  return answered;
}

function propertyNames<K extends KindName>(
  object: HostObject<K>,
  selection: Selection,
  promised: number,
  own: (name: string) => boolean,
): readonly string[] {
  const isCollection = kindOf(object).items !== undefined;
  if (selection.size === 0 || selection.has(EVERYTHING)) {
    return isCollection ? [] : plainProperties(object, promised);
  }
  const names = [...selection.keys()].filter((name) => name !== 'isNullObject');
  return isCollection ? names.filter(own) : names;
}

function property<K extends KindName>(
  object: HostObject<K>,
  name: string,
  below: Selection | undefined,
  state: HostState,
  promised: number,
): unknown {
  const member = memberOf(object, name, promised);
  if (member.link) {
    const linked = member.link(object.target, state);
    return linked && answer(linked, below ?? new Map(), state, promised);
  }
  if (!member.get) throw refusal('apiNotFound', `${object.kind}.${name} cannot be loaded`);
  return member.get(object.target, state);
}

/** What is asked of a collection's items: names that are no property of the collection itself are theirs. */
function itemSelection(selection: Selection, own: (name: string) => boolean): Selection | null {
  const items = selection.get('items');
  if (items) return items;
  const theirs = [...selection].filter(([name]) => !own(name));
  return selection.size > 0 && theirs.length === 0 ? null : new Map(theirs);
}
