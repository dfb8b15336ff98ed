import type { WorkbookModel } from '../model/workbookModel';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a chosen file; the library for it is fetched first. Rejects with a WorkbookFileError. */
export async function openFile(file: File): Promise<WorkbookModel> {
  const { readWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/readWorkbook');
  return readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Gives the workbook to the user as a download; the name it got. */
export async function saveFile(model: WorkbookModel): Promise<string> {
  const { writeWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/writeWorkbook');
  const bytes = await writeWorkbook(model);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = model.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return model.name;
}
