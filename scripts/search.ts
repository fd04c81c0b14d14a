import { answerQuery } from './answer-query.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  process.stdout.write(await answerQuery(process.argv.slice(2)));
  return 0;
});
