import type { FrontEnd } from '../discovery/front-end.ts';
import type { Grant, Move } from '../grants/grant.ts';
import { dataSources } from './extract/data-sources.ts';
import { grantsOf } from './extract/resources.ts';
import { affectedRoots } from './modules/affected.ts';
import { isConfiguration } from './modules/configuration.ts';
import type { Module } from './modules/module.ts';
import { movesOf } from './modules/moves.ts';
import { rootModule } from './modules/root.ts';
import { judge } from './syntax/judge.ts';

/** Terraform: units are the folders of root modules. */
export const terraform: FrontEnd = {
  units: (files, changed, options) => affectedRoots(files, changed, options),
  secondOpinion(undecided, files) {
    return judge(undecided, (path) => {
      const content = isConfiguration(path) ? files.read(path) : undefined;
      return content?.kind === 'text' ? content.source.text : undefined;
    });
  },
  extract(files, folder, options) {
    const root = rootModule(files, folder, options, dataSources);
    const grants: Grant[] = [];
    const moves: Move[] = [];
    const visit = (module: Module): void => {
      moves.push(...movesOf(module));
      grants.push(...grantsOf(module, folder));
      for (const child of module.children()) visit(child);
    };
    visit(root);
    const { session } = root;
    const { standIns } = session;
    const read = [...root.run.read].map((path) => ({ path, parsed: true }));
    return {
      grants: standIns.relocateGrants(grants),
      memberships: [],
      moves,
      undecided: standIns.relocateUndecided(session.undecided),
      files: [...session.files, ...read],
    };
  },
};
