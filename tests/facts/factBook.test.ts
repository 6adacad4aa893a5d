import { factBook } from '../../src/facts';
it('loads',()=>{ expect(factBook.notices).toHaveLength(121); });
