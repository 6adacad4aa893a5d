import { Fault } from '../../src/bot/fault';
import { tellOncePerMinute } from '../../src/server/tellOncePerMinute';
import { StoreFault } from '../../src/storage';

function telling() {
  const told: unknown[] = [];
  let now = 0;
  const tell = tellOncePerMinute(
    (failure) => told.push(failure),
    () => now,
  );
  return { told, tell, pass: (milliseconds: number) => (now += milliseconds) };
}

it('tells a fault once a minute, and each code for itself', () => {
  const { told, tell, pass } = telling();
  const full = new StoreFault('storeFull');
  const unreachable = new Fault('storeUnreachable');
  for (const fault of [full, unreachable, full, unreachable]) tell(fault);
  expect(told).toEqual([full, unreachable]);
  pass(59_999);
  tell(full);
  expect(told).toHaveLength(2);
  pass(1);
  tell(full);
  expect(told).toEqual([full, unreachable, full]);
});

it('tells every bug', () => {
  const { told, tell } = telling();
  for (let time = 0; time < 3; time += 1) tell(new TypeError('a bug'));
  expect(told).toHaveLength(3);
});
