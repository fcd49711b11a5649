/**
 * Where the add-in's pages are in the sandbox. A manifest names the host of production; what lies below the folder of the
 * pane's page there, lies below the add-in's folder here.
 */
export interface AddinPlace {
  /** The address of the folder in the sandbox, with a slash at the end. */
  readonly folder: string;
  /** The address of a page in the folder of production, as the manifest has it. */
  readonly productionPage: string;
}

/** The address in the sandbox of a page or image named in the manifest; addresses of other hosts stay as they are. */
export function addinAddress(place: AddinPlace, address: string): string {
  const page = parse(place.productionPage);
  const target = parse(address);
  if (!page || !target || target.origin !== page.origin) return address;
  const root = new URL('.', page);
  const relative = target.pathname.startsWith(root.pathname) ? target.pathname.slice(root.pathname.length) : target.pathname.slice(1);
  return new URL(`${relative}${target.search}${target.hash}`, place.folder).href;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
