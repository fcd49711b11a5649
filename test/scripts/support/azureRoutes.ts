import * as v from 'valibot';

const settingsSchema = v.object({
  routes: v.array(v.object({ route: v.string(), headers: v.record(v.string(), v.string()) })),
  mimeTypes: v.record(v.string(), v.string()),
});

/** The headers that Azure Static Web Apps sends for a file, as it documents: the first route that matches, `*` at the end, endings in braces. */
export function headersFor(settings: string, file: string): Record<string, string> {
  const { routes, mimeTypes } = v.parse(settingsSchema, JSON.parse(settings));
  const matches = (route: string) => {
    const [, folder, endings] = /^(.*\/)\*(?:\.\{([^}]*)\})?$/.exec(route) ?? [];
    if (folder === undefined) return route === file;
    return file.startsWith(folder) && (endings === undefined || endings.split(',').some((ending) => file.endsWith(`.${ending}`)));
  };
  const headers = routes.find(({ route }) => matches(route))?.headers ?? {};
  const type = mimeTypes[/\.\w+$/.exec(file)?.[0] ?? ''];
  return { ...headers, ...(type === undefined ? {} : { 'Content-Type': type }) };
}
