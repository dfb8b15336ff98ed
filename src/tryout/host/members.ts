import { refusal } from './hostError';
import type { HostObject, Kind, KindName, Member, Targets } from './kind';
import { KINDS } from './kinds';

export function kindOf<K extends KindName>(object: HostObject<K>): Kind<Targets[K]> {
  return KINDS[object.kind];
}

/**
 * A member of an object, where this host has it.
 *
 * @param promised the minor version of the ExcelApi 1.x set that the host supports
 */
export function memberOf<K extends KindName>(
  object: HostObject<K>,
  name: string,
  promised: number,
): Member<Targets[K]> {
  const { members } = kindOf(object);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw refusal('apiNotFound', `${object.kind}.${name}`);
  if (member.set > promised) {
    throw refusal(
      'abovePromisedSet',
      `${object.kind}.${name} is of ExcelApi 1.${member.set}, the host supports 1.${promised}`,
    );
  }
  return member;
}

/** The properties that an add-in gets when it loads an object without saying what. */
export function plainProperties<K extends KindName>(
  object: HostObject<K>,
  promised: number,
): readonly string[] {
  return Object.entries(kindOf(object).members)
    .filter(([, member]) => member.get && member.set > 0 && member.set <= promised)
    .map(([name]) => name);
}
