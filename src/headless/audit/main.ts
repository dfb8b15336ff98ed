import { runAuditCommand } from './runAuditCommand';

runAuditCommand(process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (problem) => console.error(problem),
})
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
