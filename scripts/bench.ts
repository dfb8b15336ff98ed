import { existsSync } from 'node:fs';
import { benchComputation } from './bench/computation';
import { benchFirstScreen } from './bench/firstScreen';
import { benchFunctions } from './bench/functions';
import { benchResponsiveness } from './bench/responsiveness';
import { benchRoundTrips } from './bench/roundTrips';
import { benchSteps } from './bench/stepLengths';

/** `npm run bench`: figures to compare between versions on one machine, never to assert. */
async function bench(): Promise<void> {
  benchComputation();
  console.log();
  benchSteps();
  console.log();
  await benchRoundTrips();
  console.log();
  await benchFunctions();
  console.log();
  if (!existsSync('dist/tryout/index.html')) {
    console.log('First screen: nothing is built yet; npm run bench builds first.');
    return;
  }
  await benchFirstScreen();
  console.log();
  await benchResponsiveness();
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
