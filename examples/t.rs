//! t
use sightlines::view::Observatory; use sightlines::design::Design; use sightlines::world::*; use std::time::Instant;
fn main(){
 let mut s=Scenario{text:"x".repeat(100),card:Card::Kite,earlier_text:"e".into(),later_text:"l".into(),reply_text:"r".into()};
 let mut o=Observatory::new();
 for d in Design::ALL { let t=Instant::now(); o.observe(d,&s).unwrap(); println!("cold {d} {:?}",t.elapsed()); }
 for d in Design::ALL { let n=20; let t=Instant::now(); for i in 0..n { s.text=format!("{:0100}",i); o.observe(d,&s).unwrap(); } println!("key {d} {:?}",t.elapsed()/n);
  let t=Instant::now(); for i in 0..n { s.text=format!("{:0100}",i); o.play(d,&s).unwrap(); } println!("  play {d} {:?}",t.elapsed()/n);}
 let n=0+1; let t=Instant::now(); for i in 0..n { s.text=format!("{:0100}",i); for d in Design::ALL { o.observe(d,&s).unwrap(); } } println!("table {:?}",t.elapsed()/n);
}
