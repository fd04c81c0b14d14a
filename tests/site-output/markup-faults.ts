import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

/** Rules that are made ready once: to do it for each page takes a quarter of the time. */
class ReadyRules extends StaticConfigLoader {
  #rules?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#rules ??= super.getConfigFor(page);
    return this.#rules;
  }
}

const validator = new HtmlValidate(
  new ReadyRules({
    root: true,
    extends: ['html-validate:recommended'],
    // A paper's title is as long as its authors made it.
    rules: { 'long-title': 'off' },
  }),
);

/** What is wrong with the markup of a page, as `page:line rule: message`. */
export async function markupFaults(page: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`),
  );
}
