import { KINDS } from '../../../src/tryout/host/kinds';
import { documentedSets } from './apiSets';

describe('the registry of members', () => {
  test('gives every member the requirement set that the documentation gives it', () => {
    const documented = documentedSets();
    const ours = new Map<string, number>();
    for (const [kind, { members }] of Object.entries(KINDS)) {
      for (const [name, member] of Object.entries(members)) {
        if (member.set > 0) ours.set(`${kind}.${name}`, member.set);
      }
    }
    const theirs = [...ours.keys()].map((name) => [name, documented.get(name)]);
    expect([...ours]).toEqual(theirs);
    expect(ours.size).toBeGreaterThan(150);
  });

  test('has only names of the library’s own beside the documented ones', () => {
    const internal = Object.entries(KINDS).flatMap(([kind, { members }]) =>
      Object.entries(members)
        .filter(([, member]) => member.set === 0)
        .map(([name]) => `${kind}.${name}`),
    );
    expect(internal.sort()).toEqual([
      'AddinInternalService.notifyActionHandlerReady',
      'CustomFunctions._GetEnabledFeatures',
      'CustomFunctions._SetOsfControlContainerReadyForCustomFunctions',
      'CustomFunctions.setInvocationArrayResults',
      'CustomFunctions.setInvocationResults',
      'CustomFunctionsContainer.customFunctions',
      'Workbook._RemoveReference',
      'Worksheet.gridlines',
    ]);
  });
});
