import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** The sizes that the manifest needs: ribbon 16, 32, 80; add-in lists 64 and 128. */
export const iconSizes = [16, 32, 64, 80, 128];

/** A webpack plugin that renders one SVG into a PNG for each size, as `assets/icon-16.png` and so on. */
export class RenderIcons {
  /** @param {string} source path of the SVG */
  constructor(source) {
    this.source = source;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('RenderIcons', (compilation) => {
      compilation.fileDependencies.add(this.source);
      compilation.hooks.processAssets.tapPromise({ name: 'RenderIcons', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        const svg = await readFile(this.source);
        for (const size of iconSizes) {
          const png = await sharp(svg, { density: (72 * size) / 32 }).resize(size, size).png().toBuffer();
          compilation.emitAsset(`assets/icon-${size}.png`, new compiler.webpack.sources.RawSource(png));
        }
      });
    });
  }
}
