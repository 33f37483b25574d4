package ocean_test
import ("testing";"fmt";"github.com/evoke-mi/evoke/internal/testtalk";"github.com/evoke-mi/evoke/mi")
func TestZZ(t *testing.T){
 coder:=testtalk.Coder()
 for _,talk:=range markedTalks(t){ if setAside(talk.conv.ID){continue}
  c,_:=coder.Code(t.Context(),talk.conv)
  for i,x:=range c.Turns{ if x.Turn.Role!=mi.Client{ fmt.Printf("T  %s\n",x.Turn.Text); continue}
   fmt.Printf("C  [%s]", x.Client.Talk.Answer())
   for _,u:=range x.Client.Utterances{
     l:=""
     for _,m:=range talk.marks{ if m.turn==i&&m.span.Start<u.End&&u.Start<m.span.End{ l+=" "+m.field}}
     fmt.Printf("\n     %-28s %s    <%s>", u.Code, mi.Span(u.Span).In(x.Turn.Text), l)}
   fmt.Println()
  }
  fmt.Println("=====")
 }}
