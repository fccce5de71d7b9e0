import { lines } from '../expand.ts';

/** What people say next. */
export const FOLLOW_UPS = lines(`
make it shorter
shorter please
longer
no, in python
in {code} please
can you do it in {language}
translate that to {language}
thanks
thank you!
thx, and how long does that take
ok but why
why?
i dont get it
explain again but simpler
can you give an example
another one
another
more
continue
go on
keep going
next
give me {amount} more
that's not what i asked
no
nope, still the same error
still not working
it works now, thank you
now i get a different error: expected string got int
what about {city}
what about {topic}
and for {country}?
and if i dont have {food}
without {food} please
less formal
more formal
make it funnier
too long, no one reads that
remove the second paragraph
add something about {topic}
use simpler words
dont use bullet points
put it in a table
as a table please
in one sentence
are you sure?
i think that's wrong, isn't it {2..90}?
source?
where did you get that from
who said that
what do you mean by the last part
wait what does {term} mean
can you expand on the third point
2
the second one
yes
yes please
no thanks
sure
ok
ok cool
hmm
lol
haha ok
nice
perfect, now write it as an email to {person}
change the name to {person}
do the same for {topic}
do the same for {company}
now write the tests
add comments
can you make it one function
what's the complexity
is there a faster way
what would you do
which one is cheaper
is it safe though
how much would it cost
what if it rains
give me the full code
you cut off
finish please
rewrite it in first person
i'm {18..70} if that matters
actually it's for my {relative}
actually make it {mood}
by the way can you also recommend a {film}-like movie
Can you elaborate on that?
Please provide more details.
Could you rewrite this in a more {mood} tone?
What are the limitations of this approach?
What are some counterarguments?
How does this compare with {term}?
Can you show me the steps?
show your working please
explain step by step how you got there
how did you come to that answer?
how did you get {2..90}??
Please explain your reasoning.
`);

/** Openings, thanks and other habits of writing that frame a message. */
export const FRAMES = {
  greeting: lines(`
hi,
hey
hello!
hi there,
good evening,
Hello, I hope you are well.
hey chat
yo
quick question:
ok so
sorry to bother again,
me again
so
question
hi again
dear ai
Can you help me?
help
urgent!!
i need help with this:
`),
  closing: lines(`
thanks
thx
thank you
pls
please
asap
thanks in advance!
tia
??
!!
:)
need it by tonight
no fluff
keep it short
be honest
in simple words
step by step please
don't make it too long
explain like im 5
Thank you so much
`),
};
