import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/**
 * The icons and their sizes in pixels: buttons of the ribbon (16 to 80), lists of add-ins (64, 128), and phones (25, 32 and 48
 * at one, two and three times the density).
 */
const table = new URL('icons.json', import.meta.url);

/** Up to this size an icon has a drawing of its own, which lies on the pixels. */
const largestSmall = 20;

/** A webpack plugin that renders each icon's SVG into a PNG for each size, as `assets/icon-16.png` and so on. */
export class RenderIcons {
  /** @param {string} folder where the SVGs are */
  constructor(folder) {
    this.folder = folder;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('RenderIcons', (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.fileDependencies.add(fileURLToPath(table));
      compilation.hooks.processAssets.tapPromise({ name: 'RenderIcons', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        for (const [name, sizes] of Object.entries(JSON.parse(await readFile(table, 'utf8')))) {
          const drawings = { small: await readFile(path.join(this.folder, `${name}-small.svg`)), large: await readFile(path.join(this.folder, `${name}.svg`)) };
          for (const size of sizes) {
            const [svg, drawnFor] = size <= largestSmall ? [drawings.small, 16] : [drawings.large, 32];
            const png = await sharp(svg, { density: (72 * size) / drawnFor }).resize(size, size).png().toBuffer();
            compilation.emitAsset(`assets/${name}-${size}.png`, new compiler.webpack.sources.RawSource(png));
          }
        }
      });
    });
  }
}
