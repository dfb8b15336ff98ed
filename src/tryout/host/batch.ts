import { HostError, refusal } from './hostError';
import { isRegistration } from './hostEvents';
import type { HostState } from './hostState';
import { HostObject } from './kind';
import { memberOf } from './members';
import { Place } from './place';
import {
  ACTION,
  PATH,
  memberName,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { answer, identityOf, readsValues, selectionOf } from './query';

const KEEP_REFERENCE = '_KeepReference';
/** The key that office.js puts in place of an object within a plain one. */
const NAMED_PATH = '_ObjectPathId';
/** Internal calls that change nothing here. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([KEEP_REFERENCE, '_ValidateArraySize']);

const SERVICES: ReadonlyMap<string, HostObject> = new Map<string, HostObject>([
  ['Microsoft.ExcelServices.CustomFunctions', new HostObject('CustomFunctions', null)],
  [
    'Microsoft.ExcelServices.CustomFunctionsContainer',
    new HostObject('CustomFunctionsContainer', null),
  ],
  ['Microsoft.InternalService.AddinInternalService', new HostObject('AddinInternalService', null)],
]);

/** Carries out one request: its actions in order until one is refused; what was done until then stays done. */
export class Batch {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #referenceIds = new Map<number, string>();
  readonly #kept: ReadonlySet<number>;
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #traces: number[] = [];

  constructor(
    private readonly state: HostState,
    private readonly body: RequestBody,
    private readonly promised: number,
  ) {
    this.#kept = new Set(
      body.Actions.filter(({ Name }) => Name === KEEP_REFERENCE).map((one) => one.ObjectPathId),
    );
  }

  /** @param stopBefore the number of the action, from 0, that fails for no reason of its own; null: none */
  async run(stopBefore: number | null): Promise<ResponseBody> {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (index === stopBefore) throw new HostError('GeneralException', 'Excel failed.');
        const value = await this.#perform(action);
        this.#results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return this.#failed(error, action, index);
      }
    }
    return { Results: this.#results, TraceIds: this.#traces };
  }

  #failed(error: unknown, action: Action, index: number): ResponseBody {
    const known = error instanceof HostError;
    const message = error instanceof Error ? error.message : String(error);
    return {
      Results: this.#results,
      TraceIds: this.#traces,
      Error: {
        Code: known ? error.code : 'GeneralException',
        Message: message,
        Location: this.#location(action),
        ActionIndex: index,
        HttpStatusCode: known ? error.httpStatus : 500,
      },
    };
  }

  /** Where the error arose, such as `worksheets.getItem`. */
  #location(action: Action): string {
    const names: string[] = action.Name ? [memberName(action.Name)] : [];
    for (
      let path = this.body.ObjectPaths[action.ObjectPathId];
      path;
      path = this.body.ObjectPaths[path.ParentObjectPathId ?? 0]
    ) {
      if (path.ObjectPathType === PATH.indexer) names.unshift('getItem');
      else if (path.Name) names.unshift(memberName(path.Name));
    }
    return names.join('.');
  }

  async #perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(action.ObjectPathId);
      case ACTION.query:
      case ACTION.queryAsJson:
        return this.#query(action);
      case ACTION.method: {
        // Sent for every range, one that turns out not to exist as well.
        if (action.Name === KEEP_REFERENCE) return null;
        const result: unknown = await this.#call(
          this.#required(action.ObjectPathId, action.Name),
          action.Name,
          action.ArgumentInfo,
        );
        return result instanceof HostObject ? identityOf(result) : result;
      }
      case ACTION.setProperty: {
        const object = this.#required(action.ObjectPathId, action.Name);
        this.#set(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      }
      case ACTION.update: {
        const object = this.#required(action.ObjectPathId, 'set');
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#set(object, name, value);
        }
        return null;
      }
      case ACTION.trace:
        this.#traces.push(action.Id);
        return null;
      default:
        throw refusal('apiNotFound', `action type ${action.ActionType}`);
    }
  }

  #identity(pathId: number): Readonly<Record<string, string>> | null {
    const object = this.#resolve(pathId);
    if (!object) return null;
    if (object.target instanceof Place && this.#kept.has(pathId)) {
      return { _ReferenceId: this.#keep(pathId, object.target) };
    }
    return identityOf(object);
  }

  #keep(pathId: number, place: Place): string {
    const existing = this.#referenceIds.get(pathId);
    if (existing !== undefined) return existing;
    const id = this.state.newReferenceId();
    this.state.references.set(id, place);
    this.#referenceIds.set(pathId, id);
    return id;
  }

  async #query(action: Action): Promise<unknown> {
    const object = this.#resolve(action.ObjectPathId);
    if (!object) return null;
    const selection = selectionOf(action.QueryInfo);
    if (this.state.calculation.pending && readsValues(object.kind, selection)) {
      await this.state.calculation.readable();
    }
    const answered = answer(object, selection, this.state, this.promised, action.QueryInfo);
    return { ...this.#identity(action.ObjectPathId), ...answered };
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (WITHOUT_EFFECT.has(name) || isRegistration(object.kind, name)) return undefined;
    const member = memberOf(object, memberName(name), this.promised);
    if (!member.call) throw refusal('apiNotFound', `${object.kind}.${memberName(name)}()`);
    return member.call(object.target, this.#arguments(info), this.state);
  }

  #set(object: HostObject, name: string, value: unknown): void {
    const member = memberOf(object, memberName(name), this.promised);
    if (!member.put)
      throw refusal('apiNotFound', `${object.kind}.${memberName(name)} cannot be set`);
    member.put(object.target, value, this.state);
  }

  #required(pathId: number, name: string): HostObject {
    const object = this.#resolve(pathId);
    if (!object) throw refusal('nullObject', memberName(name));
    return object;
  }

  /** The object that a path leads to; null for a null object, and for all that hangs on one. */
  #resolve(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw refusal('argument', `object path ${pathId}`);
    const object = this.#follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    const parentId = path.ParentObjectPathId ?? 0;
    const parent = parentId === 0 ? null : this.#resolve(parentId);
    if (parentId !== 0 && !parent) return null;
    switch (path.ObjectPathType) {
      case PATH.root:
        return new HostObject('Workbook', null);
      case PATH.service: {
        const service = SERVICES.get(path.Name);
        if (!service) throw refusal('apiNotFound', path.Name);
        return service;
      }
      case PATH.reference: {
        const place = this.state.references.get(path.Name);
        if (!place) throw refusal('invalidReference', 'a range that is no longer held');
        this.#referenceIds.set(path.Id, path.Name);
        this.state.existing(place.sheet);
        return new HostObject('Range', place);
      }
      case PATH.nullObject:
        return null;
    }
    if (!parent) throw refusal('argument', `object path type ${path.ObjectPathType}`);
    if (path.ObjectPathType === PATH.property) return this.#link(parent, memberName(path.Name));
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name;
    const result = this.#call(parent, name, path.ArgumentInfo);
    if (result === null || result instanceof HostObject) return result;
    throw refusal('apiNotFound', `${parent.kind}.${memberName(name)} gives no object`);
  }

  #link(parent: HostObject, name: string): HostObject | null {
    const member = memberOf(parent, name, this.promised);
    if (!member.link) throw refusal('apiNotFound', `${parent.kind}.${name}`);
    return member.link(parent.target, this.state);
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#argumentList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #argumentList(values: readonly unknown[], pathIds: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds[index];
      if (typeof pathId === 'number' && pathId !== 0) return this.#resolve(pathId);
      if (Array.isArray(pathId) && Array.isArray(value)) return this.#argumentList(value, pathId);
      return this.#withObjects(value);
    });
  }

  /** A plain object, with the host objects that office.js has named by their path somewhere in it. */
  #withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const pathId: unknown = Object.fromEntries(entries)[NAMED_PATH];
    if (typeof pathId === 'number') return this.#resolve(pathId);
    return Object.fromEntries(entries.map(([key, part]) => [key, this.#withObjects(part)]));
  }
}
