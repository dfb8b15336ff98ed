import { changesOf, standingReport, typeInList } from '../../support/standingReport';

test('a report that nothing has changed under is up to date', async () => {
  const standing = await standingReport();
  expect(await changesOf(standing)).toMatchObject({
    upToDate: true,
    cells: [],
    overtyped: [],
    textCount: 0,
    period: null,
    definitions: null,
    obstacles: [],
    participants: { changed: 0, added: 0, removed: 0 },
  });
});

test('a changed row of the list is told as old and new figures, in the cells where they stand', async () => {
  const standing = await standingReport();
  await typeInList(4, 5, 43300);
  await typeInList(4, 6, 'Arbete');
  const changes = await changesOf(standing);
  expect(changes).toMatchObject({
    upToDate: false,
    participants: { changed: 1, added: 0, removed: 0 },
  });
  await standing.updates.update([]);
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [] });
});
